/// `POST /v1/meetings/{id}/materials/{materialId}/versions`
@NullMarked
package org.huiyi.meeting.write.revisematerial;

import org.jspecify.annotations.NullMarked;
