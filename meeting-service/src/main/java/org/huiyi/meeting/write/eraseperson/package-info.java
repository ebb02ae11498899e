/// `POST /v1/persons/{id}/erasure`
@NullMarked
package org.huiyi.meeting.write.eraseperson;

import org.jspecify.annotations.NullMarked;
