/// Naming who helps.
@NullMarked
package org.huiyi.action.write.namecontributors;

import org.jspecify.annotations.NullMarked;
