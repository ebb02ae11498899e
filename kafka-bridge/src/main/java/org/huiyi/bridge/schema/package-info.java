/// What everybody may hear of a service, described: a JSON Schema per announcement and the AsyncAPI document.
@NullMarked
package org.huiyi.bridge.schema;

import org.jspecify.annotations.NullMarked;
