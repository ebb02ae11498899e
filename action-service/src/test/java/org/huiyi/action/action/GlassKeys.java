package org.huiyi.action.action;

import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.Sealed;

/// Keys that hide nothing, so that a stored form can be read and compared.
final class GlassKeys implements PersonKeys {
    @Override
    public Sealed seal(String person, String text) {
        return new Sealed(person + ":" + text, "");
    }

    @Override
    public String open(String person, String sealedText) {
        return sealedText.substring(person.length() + 1);
    }

    @Override
    public String open(String person, Sealed sealed) {
        return open(person, sealed.text());
    }

    @Override
    public void erase(Erasure erasure) {
        throw new UnsupportedOperationException();
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
