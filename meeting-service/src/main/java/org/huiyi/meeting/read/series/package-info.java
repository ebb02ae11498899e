/// `GET /v1/series/{party}/{name}`: a series and the meetings held for it.
@NullMarked
package org.huiyi.meeting.read.series;

import org.jspecify.annotations.NullMarked;
