/// `GET /v1/rules`: the rules that this service judges, and how often each said no or was remarked on.
@NullMarked
package org.huiyi.action.read.rules;

import org.jspecify.annotations.NullMarked;
