/// One meeting played from schedule to close by two parties through the public REST API, told as a short story.
@NullMarked
package org.huiyi.local.story;

import org.jspecify.annotations.NullMarked;
