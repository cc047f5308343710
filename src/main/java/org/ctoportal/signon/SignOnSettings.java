package org.ctoportal.signon;

/**
 * What an administrator says about the provider of the district.
 *
 * @param place the tenant of Entra, or the issuer of another provider; see {@link ProviderKind#issuer}
 * @param domains the district's, as typed; see {@link MailDomains#typed}
 * @param newcomers whether people of these domains who have no account get a seat with the role that may least
 * @param factor whether the provider itself asks everybody for a second factor
 */
public record SignOnSettings(
        ProviderKind kind, String place, String clientId, String domains, boolean newcomers, boolean factor) {

    public static final SignOnSettings NONE = new SignOnSettings(ProviderKind.GOOGLE, "", "", "", false, false);
}
