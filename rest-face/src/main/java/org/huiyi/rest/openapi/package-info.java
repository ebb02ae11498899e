/// What the published OpenAPI document says about the conventions.
@NullMarked
package org.huiyi.rest.openapi;

import org.jspecify.annotations.NullMarked;
