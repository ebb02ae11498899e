/// The way in: Axon's shells around the deciders, and one endpoint for each command.
@NullMarked
package org.huiyi.meeting.write;

import org.jspecify.annotations.NullMarked;
