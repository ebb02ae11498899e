@NullMarked
package org.huiyi.local.rules;

import org.jspecify.annotations.NullMarked;
