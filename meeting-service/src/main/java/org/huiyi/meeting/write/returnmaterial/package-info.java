/// `POST /v1/meetings/{id}/material-requests/{n}/return`
@NullMarked
package org.huiyi.meeting.write.returnmaterial;

import org.jspecify.annotations.NullMarked;
