/// `POST /v1/persons/{id}/departure`
@NullMarked
package org.huiyi.meeting.write.recorddeparture;

import org.jspecify.annotations.NullMarked;
