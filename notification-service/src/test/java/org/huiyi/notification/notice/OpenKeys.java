package org.huiyi.notification.notice;

import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.Sealed;

/// Keys that hide nothing, so that stored forms can be compared.
final class OpenKeys implements PersonKeys {
    @Override
    public Sealed seal(String person, String text) {
        return new Sealed("sealed:" + text, "key of " + person);
    }

    @Override
    public String open(String person, String sealedText) {
        return sealedText.substring("sealed:".length());
    }

    @Override
    public String open(String person, Sealed sealed) {
        return open(person, sealed.text());
    }

    @Override
    public void erase(Erasure erasure) {
        throw new UnsupportedOperationException("nothing to destroy");
    }

    @Override
    public boolean catchUp() {
        return false;
    }

    @Override
    public boolean knows(String person) {
        return true;
    }
}
