/// Reporting on an action.
@NullMarked
package org.huiyi.action.write.reportprogress;

import org.jspecify.annotations.NullMarked;
