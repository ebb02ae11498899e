/// `GET /v1/agreements/{organiser}/{partyId}`: who signed what, and what of it counts.
@NullMarked
package org.huiyi.meeting.read.agreement;

import org.jspecify.annotations.NullMarked;
