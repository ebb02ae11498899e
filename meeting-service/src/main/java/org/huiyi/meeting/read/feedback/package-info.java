/// `GET /v1/meetings/{id}/feedback`: what attendees said, for the organiser's evaluation.
@NullMarked
package org.huiyi.meeting.read.feedback;

import org.jspecify.annotations.NullMarked;
