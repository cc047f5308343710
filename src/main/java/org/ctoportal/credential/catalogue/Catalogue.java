package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.credential.rule.Eligibility;
import org.ctoportal.credential.rule.EligibilityRule;

/**
 * What there is to earn, in one version of the pack, with what a district added and retired.
 *
 * @param reference code and number of the version
 * @param notice of independence, shown wherever the catalogue is
 * @param eligibility by code of the credential
 * @param examinations by code of the credential
 * @param aliases what a credential is called besides its title, by its code
 * @param reminderDays days before the expiration on which a holder is reminded
 */
public record Catalogue(
        String reference,
        String notice,
        List<Issuer> issuers,
        List<CredentialType> types,
        List<CredentialStack> stacks,
        List<Cohort> cohorts,
        Map<String, List<DatedEligibility>> eligibility,
        Map<String, List<Examination>> examinations,
        Map<String, List<String>> aliases,
        List<Integer> reminderDays)
        implements Serializable {

    public static final String CETL = "CETL";

    public Catalogue {
        issuers = List.copyOf(issuers);
        types = List.copyOf(types);
        stacks = List.copyOf(stacks);
        cohorts = List.copyOf(cohorts);
        eligibility = Map.copyOf(eligibility);
        examinations = Map.copyOf(examinations);
        aliases = Map.copyOf(aliases);
        reminderDays = List.copyOf(reminderDays);
    }

    public Optional<CredentialType> find(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Everything a credential is called; none where the holder says which one of many it is. */
    public List<String> names(CredentialType type) {
        return type.hasOpenTitle()
                ? List.of()
                : Stream.concat(Stream.of(type.title()), aliases.getOrDefault(type.code(), List.of()).stream())
                        .toList();
    }

    /** What can be recorded anew: everything that the district did not retire. */
    public List<CredentialType> inUse() {
        return types.stream().filter(type -> type.retired() == null).toList();
    }

    /** The stacks the credential belongs to. */
    public Optional<CredentialStack> stackOf(String code) {
        return stacks.stream().filter(stack -> stack.members().contains(code)).findFirst();
    }

    /** The examination that is given on the day. */
    public Optional<Examination> examination(String code, LocalDate day) {
        return examinations.getOrDefault(code, List.of()).stream()
                .filter(one -> one.appliesOn(day))
                .findFirst();
    }

    /** The rules of the day; none where the issuer's are not known. */
    public Optional<Eligibility> eligibility(String code, LocalDate day) {
        var standard = rule(code, "ELIGIBLE", day);
        var waiver = rule(code, "WAIVER_PATH", day);
        return standard.flatMap(first -> waiver.map(second -> new Eligibility(first, second)));
    }

    private Optional<EligibilityRule> rule(String code, String result, LocalDate day) {
        return eligibility.getOrDefault(code, List.of()).stream()
                .filter(one -> one.result().equals(result) && one.appliesOn(day))
                .map(DatedEligibility::rule)
                .findFirst();
    }

    Catalogue with(List<CredentialType> others) {
        return new Catalogue(
                reference, notice, issuers, others, stacks, cohorts, eligibility, examinations, aliases, reminderDays);
    }
}
