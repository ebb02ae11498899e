/// `GET /v1/meetings/{id}/legal-hold`
@NullMarked
package org.huiyi.meeting.read.legalhold;

import org.jspecify.annotations.NullMarked;
