/// `POST /v1/meetings/{id}/materials/{materialId}/hand-outs`
@NullMarked
package org.huiyi.meeting.write.handoutmaterial;

import org.jspecify.annotations.NullMarked;
