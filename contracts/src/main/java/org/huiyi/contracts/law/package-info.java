@NullMarked
package org.huiyi.contracts.law;

import org.jspecify.annotations.NullMarked;
