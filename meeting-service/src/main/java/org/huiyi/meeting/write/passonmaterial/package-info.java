/// `POST /v1/meetings/{id}/materials/{materialId}/distributions`
@NullMarked
package org.huiyi.meeting.write.passonmaterial;

import org.jspecify.annotations.NullMarked;
