/// Looking after an action.
@NullMarked
package org.huiyi.action.write.checkprogress;

import org.jspecify.annotations.NullMarked;
