/// What became of the actions that a meeting's minutes assigned, as the house hears it: facts of another service, kept as our own.
@NullMarked
package org.huiyi.meeting.followup;

import org.jspecify.annotations.NullMarked;
