/// `POST /v1/meetings/{id}/material-requests`
@NullMarked
package org.huiyi.meeting.write.requestmaterial;

import org.jspecify.annotations.NullMarked;
