/// `POST /v1/meetings/{id}/classification`
@NullMarked
package org.huiyi.meeting.write.reclassify;

import org.jspecify.annotations.NullMarked;
