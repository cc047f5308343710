package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.compensation.policy.ReadTerms;
import org.ctoportal.compensation.recognition.Retroactivity;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Policies in force on a day, read from the words that were adopted. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyInForceService {

    private final KeptAdoptionRepository adoptions;
    private final AdoptionFile file;
    private final PolicyVersionService versions;

    PolicyInForceService(KeptAdoptionRepository adoptions, AdoptionFile file, PolicyVersionService versions) {
        this.adoptions = adoptions;
        this.file = file;
        this.versions = versions;
    }

    /** Every policy in force on the day. */
    @Transactional(readOnly = true)
    public List<PolicyInForce> on(LocalDate day) {
        return adoptions.findByEffectiveOnLessThanEqualOrderByIdAsc(day).stream()
                .map(this::read)
                .toList();
    }

    /** The policy, if the board adopted it; whether it is effective yet, its date tells. */
    @Transactional(readOnly = true)
    public Optional<PolicyInForce> findAdopted(PolicyId policy) {
        return file.find(policy).filter(kept -> !kept.isOpen()).map(this::read);
    }

    private PolicyInForce read(KeptAdoption kept) {
        var policy = new PolicyId(kept.policy());
        var decision = Objects.requireNonNull(kept.decision());
        var version = file.versions(policy).getLast();
        var basis = versions.basis(policy);
        var motion = decision.motion();
        var retroactive = motion == null || !decision.effective().isBefore(decision.day())
                ? null
                : new Retroactivity(decision.effective(), motion);
        var start = new ReadTerms.Start(decision.effective(), retroactive);
        var words = versions.words(policy, version.documentRevision())
                .sentences()
                .collect(Collectors.toMap(ComposedClause::code, ComposedClause::text, (first, second) -> first));
        return new PolicyInForce(
                policy,
                basis.number(),
                basis.title(),
                version.policyVersion().number(),
                decision.effective(),
                versions.terms(policy, version.documentRevision(), start),
                words);
    }
}
