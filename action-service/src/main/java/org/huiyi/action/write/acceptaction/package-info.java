/// Taking an action on.
@NullMarked
package org.huiyi.action.write.acceptaction;

import org.jspecify.annotations.NullMarked;
