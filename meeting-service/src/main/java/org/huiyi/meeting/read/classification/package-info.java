/// `GET /v1/meetings/{id}/classification`: how a meeting was classified, and who had seen it before.
@NullMarked
package org.huiyi.meeting.read.classification;

import org.jspecify.annotations.NullMarked;
