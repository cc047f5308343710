package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.RecordedHolder;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Everybody the credential registry knows, found by a credential of theirs or by their account. */
record RegisteredHolders(
        List<RecordedHolder> all, Map<HoldingId, RecordedHolder> byHolding, Map<PersonId, RecordedHolder> byPerson) {

    static RegisteredHolders of(List<RecordedHolder> all) {
        var byHolding = new HashMap<HoldingId, RecordedHolder>();
        var byPerson = new HashMap<PersonId, RecordedHolder>();
        for (var one : all) {
            one.credentials().forEach(credential -> byHolding.put(credential.id(), one));
            var person = one.holder().person();
            if (person != null) {
                byPerson.putIfAbsent(person, one);
            }
        }
        return new RegisteredHolders(all, byHolding, byPerson);
    }

    Optional<RecordedHolder> find(KeptHolder kept) {
        return find(kept.holding(), kept.person());
    }

    /** Whoever claimed before they held anything is found by their account as soon as they do. */
    Optional<RecordedHolder> find(@Nullable HoldingId holding, @Nullable PersonId person) {
        var held = holding == null ? null : byHolding.get(holding);
        return Optional.ofNullable(held == null && person != null ? byPerson.get(person) : held);
    }

    static HoldingId first(RecordedHolder holder) {
        return holder.credentials().getFirst().id();
    }
}
