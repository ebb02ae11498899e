/// `POST /v1/series/{party}/{name}/exceptions`
@NullMarked
package org.huiyi.meeting.write.deviatefromseries;

import org.jspecify.annotations.NullMarked;
