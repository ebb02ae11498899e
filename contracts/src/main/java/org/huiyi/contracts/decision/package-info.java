@NullMarked
package org.huiyi.contracts.decision;

import org.jspecify.annotations.NullMarked;
