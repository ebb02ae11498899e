@NullMarked
package org.huiyi.houserules;

import org.jspecify.annotations.NullMarked;
