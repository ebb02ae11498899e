/// How failures are worded: RFC 9457 problems in the caller's language.
@NullMarked
package org.huiyi.rest.problem;

import org.jspecify.annotations.NullMarked;
