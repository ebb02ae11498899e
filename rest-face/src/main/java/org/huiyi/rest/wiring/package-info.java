/// Auto-configuration of the face; every bean gives way to the service's own.
@NullMarked
package org.huiyi.rest.wiring;

import org.jspecify.annotations.NullMarked;
