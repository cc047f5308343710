package org.ctoportal.signon;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.ProviderRules;
import org.springframework.stereotype.Component;

/** Tells sign-in which districts have a provider, and which of them nothing else. */
@Component
class SignOnRules implements ProviderRules {

    private final SignOnRepository providers;

    SignOnRules(SignOnRepository providers) {
        this.providers = providers;
    }

    @Override
    public boolean isOn(DistrictId district) {
        return providers.existsByDistrictIdAndTurnedOnTrue(district.value());
    }

    @Override
    public boolean isTrusted(DistrictId district) {
        return providers.existsByDistrictIdAndTurnedOnTrueAndTrustsFactorTrue(district.value());
    }

    @Override
    public Set<DistrictId> withoutPasswords(Collection<DistrictId> districts) {
        return districts.isEmpty()
                ? Set.of()
                : providers
                        .findWithoutPasswords(
                                districts.stream().map(DistrictId::value).toList())
                        .stream()
                        .map(DistrictId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
