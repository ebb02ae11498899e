/// The Axon shell of the notice, and one endpoint per command of a caller.
@NullMarked
package org.huiyi.notification.write;

import org.jspecify.annotations.NullMarked;
