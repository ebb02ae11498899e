/// `POST /v1/meetings/{id}/material-requests/{n}/submission`
@NullMarked
package org.huiyi.meeting.write.submitmaterial;

import org.jspecify.annotations.NullMarked;
