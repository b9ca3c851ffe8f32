<?php
function part(string $value): string {
    return rtrim(strtr(base64_encode($value), '+/', '-_'), '=');
}

/** Says to the picker on our pages who is signed in here; only `id` is needed. */
function signIdentity(array $customer, string $visitorKey, string $siteId = 'shop'): string {
    $claims = array_intersect_key($customer, array_flip(['name', 'email', 'segment', 'priority']));
    $claims += ['sub' => $customer['id'], 'aud' => $siteId, 'exp' => time() + 600];
    $signed = part(json_encode(['alg' => 'HS256', 'typ' => 'JWT'])) . '.' . part(json_encode($claims));
    return $signed . '.' . part(hash_hmac('sha256', $signed, $visitorKey, true));
}
