/// Contesting an action.
@NullMarked
package org.huiyi.action.write.contestaction;

import org.jspecify.annotations.NullMarked;
