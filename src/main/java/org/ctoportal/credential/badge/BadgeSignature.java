package org.ctoportal.credential.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The signature of a badge.
 *
 * @param keyId how the badge names its key, may be missing
 * @param carriedKey the key that the badge itself carries
 * @param expires when the signature ends, apart from the badge
 */
record BadgeSignature(
        @Nullable String keyId,
        Optional<PublicKey> carriedKey,
        @Nullable Instant expires,
        Proof proof) {

    /** Whether a key made this signature over this badge. */
    interface Proof {
        boolean isBy(PublicKey key);
    }

    /** Empty where the badge carries no signature. */
    static Optional<BadgeSignature> of(ReadBadge badge) throws UnknownKindException {
        var jws = badge.jws();
        if (jws != null) {
            return Optional.of(ofJws(jws));
        }
        return badge.standard() == ReadBadge.Standard.OPEN_BADGES_3 ? ofProof(badge.document()) : Optional.empty();
    }

    private static BadgeSignature ofJws(String text) throws UnknownKindException {
        var jws = parsed(text);
        var header = jws.getHeader();
        var algorithm = header.getAlgorithm();
        if (!JWSAlgorithm.RS256.equals(algorithm)
                && !JWSAlgorithm.ES256.equals(algorithm)
                && !JWSAlgorithm.EdDSA.equals(algorithm)
                && !JWSAlgorithm.Ed25519.equals(algorithm)) {
            throw new UnknownKindException(algorithm.getName());
        }
        if (header.getCriticalParams() != null) {
            throw new UnknownKindException("crit");
        }
        var jwk = header.getJWK();
        Optional<PublicKey> carried = jwk == null ? Optional.empty() : BadgeKeys.ofJwk(jwk.toJSONString());
        return new BadgeSignature(header.getKeyID(), carried, null, key -> isBy(jws, key));
    }

    private static JWSObject parsed(String text) {
        try {
            return JWSObject.parse(text);
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            throw new BadgeException(BadgeReason.TEXT_DAMAGED);
        }
    }

    private static boolean isBy(JWSObject jws, PublicKey key) {
        var algorithm = jws.getHeader().getAlgorithm();
        try {
            if (key instanceof RSAPublicKey rsa && JWSAlgorithm.RS256.equals(algorithm)) {
                return verified(jws, new RSASSAVerifier(rsa));
            }
            if (key instanceof ECPublicKey ec && JWSAlgorithm.ES256.equals(algorithm)) {
                return verified(jws, new ECDSAVerifier(ec));
            }
        } catch (JOSEException e) {
            return false;
        }
        return key instanceof EdECPublicKey
                && (JWSAlgorithm.EdDSA.equals(algorithm) || JWSAlgorithm.Ed25519.equals(algorithm))
                && ed25519(key, jws.getSigningInput(), jws.getSignature().decode());
    }

    private static boolean verified(JWSObject jws, JWSVerifier verifier) throws JOSEException {
        return verifier.verify(jws.getHeader(), jws.getSigningInput(), jws.getSignature());
    }

    private static boolean ed25519(PublicKey key, byte[] signed, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<BadgeSignature> ofProof(ObjectNode document) throws UnknownKindException {
        var proofs = BadgeJson.all(document, "proof");
        if (proofs.isEmpty()) {
            return Optional.empty();
        }
        for (var proof : proofs) {
            if (proof instanceof ObjectNode options
                    && "DataIntegrityProof".equals(BadgeJson.text(options, "type"))
                    && "eddsa-jcs-2022".equals(BadgeJson.text(options, "cryptosuite"))
                    && "assertionMethod".equals(BadgeJson.text(options, "proofPurpose"))) {
                return Optional.of(ofProof(document, options));
            }
        }
        var suite = BadgeJson.text(proofs.getFirst(), "cryptosuite");
        var type = BadgeJson.text(proofs.getFirst(), "type");
        throw new UnknownKindException(suite != null ? suite : type != null ? type : "?");
    }

    /** W3C Data Integrity EdDSA Cryptosuites 1.0, 3.3.2 to 3.3.6. */
    private static BadgeSignature ofProof(ObjectNode document, ObjectNode options) {
        var signature = BadgeKeys.base58(BadgeJson.required(options, "proofValue"))
                .filter(bytes -> bytes.length == 64)
                .orElseThrow(() -> new BadgeException(BadgeReason.FIELD_INVALID, "proofValue"));
        var method = BadgeJson.required(options, "verificationMethod");
        var configuration = options.deepCopy();
        configuration.remove("proofValue");
        var unsigned = document.deepCopy();
        unsigned.remove("proof");
        var contexts = BadgeJson.texts(options, "@context");
        var covered = contexts.isEmpty() || startsWith(document, contexts);
        if (!contexts.isEmpty()) {
            unsigned.set("@context", options.get("@context"));
        }
        var signed = concat(hash(configuration.toString()), hash(unsigned.toString()));
        return new BadgeSignature(
                method,
                BadgeKeys.ofDid(method),
                BadgeJson.moment(options, "expires"),
                key -> covered && key instanceof EdECPublicKey && ed25519(key, signed, signature));
    }

    private static boolean startsWith(ObjectNode document, List<String> contexts) {
        var own = BadgeJson.texts(document, "@context");
        return own.size() >= contexts.size() && own.subList(0, contexts.size()).equals(contexts);
    }

    private static byte[] hash(String json) {
        try {
            return BadgeIdentity.sha256(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException e) {
            throw new BadgeException(BadgeReason.TEXT_DAMAGED);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A signature of a kind that the portal cannot check; it may well be good. */
    static final class UnknownKindException extends Exception {

        private static final long serialVersionUID = 1L;

        UnknownKindException(String kind) {
            super(kind);
        }
    }
}
