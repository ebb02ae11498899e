/// `PUT /v1/agreements/{organiser}/{partyId}` and its countersignature.
@NullMarked
package org.huiyi.meeting.write.signagreement;

import org.jspecify.annotations.NullMarked;
