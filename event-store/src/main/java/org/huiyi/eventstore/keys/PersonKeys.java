package org.huiyi.eventstore.keys;

import org.jspecify.annotations.Nullable;

/// A key per person, so that what was written about someone can be made unreadable everywhere at once
/// without touching the history. AES-256-GCM; the person's id is authenticated with the text.
public interface PersonKeys {
    /// Makes the person's key when there is none yet.
    Sealed seal(String person, String text);

    /// Opens text stored by this service; null when its key was destroyed.
    ///
    /// @throws BrokenSealException the text was not sealed for this person, or was changed
    @Nullable String open(String person, String sealedText);

    /// Opens text from another service that has the same master key; null when the person was erased since
    /// that key was made. Nothing is kept.
    @Nullable String open(String person, Sealed sealed);

    /// What was sealed for the person before can never be opened again here; in other processes of this
    /// service when they catch up. Text sealed later gets a new key.
    void erase(Erasure erasure);

    /// Takes note of what other processes erased.
    ///
    /// @return whether there was anything new
    boolean catchUp();

    /// Whether anything is sealed for the person.
    boolean knows(String person);
}
