/// `GET /v1/policies/{scope}`: what is adapted in one scope.
@NullMarked
package org.huiyi.meeting.read.policy;

import org.jspecify.annotations.NullMarked;
