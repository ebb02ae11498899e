/// `POST /v1/meetings/{id}/materials`
@NullMarked
package org.huiyi.meeting.write.distributematerial;

import org.jspecify.annotations.NullMarked;
