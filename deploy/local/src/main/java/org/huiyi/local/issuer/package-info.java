/// The token issuer of a local house: the parties, persons and offices of the stories, each with a secret.
@NullMarked
package org.huiyi.local.issuer;

import org.jspecify.annotations.NullMarked;
