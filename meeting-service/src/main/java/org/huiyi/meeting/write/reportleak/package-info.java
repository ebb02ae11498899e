/// `POST /v1/meetings/{id}/leaks`
@NullMarked
package org.huiyi.meeting.write.reportleak;

import org.jspecify.annotations.NullMarked;
