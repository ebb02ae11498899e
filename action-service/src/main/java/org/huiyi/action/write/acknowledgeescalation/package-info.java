/// Acknowledging an escalation.
@NullMarked
package org.huiyi.action.write.acknowledgeescalation;

import org.jspecify.annotations.NullMarked;
