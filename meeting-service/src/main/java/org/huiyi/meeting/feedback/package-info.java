/// What attendees say of a meeting without saying who they are: who has spoken in one stream, what was said in another.
@NullMarked
package org.huiyi.meeting.feedback;

import org.jspecify.annotations.NullMarked;
