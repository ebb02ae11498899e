/// The Axon shell of the action, and one endpoint per command of a caller.
@NullMarked
package org.huiyi.action.write;

import org.jspecify.annotations.NullMarked;
