/// What the world hears of meetings, and what this service hears of the world: the only room that knows
/// Kafka and the records that cross it.
@NullMarked
package org.huiyi.meeting.translation;

import org.jspecify.annotations.NullMarked;
