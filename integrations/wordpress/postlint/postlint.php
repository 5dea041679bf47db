<?php
/**
 * Plugin Name: PostLinter
 * Description: Leest een bericht na op de social-mediaspelregels van je school, in het paneel vóór het publiceren.
 * Version: 0.1.0
 * Requires at least: 6.6
 * Requires PHP: 7.4
 * License: MIT
 *
 * A page in a browser cannot reach the service of postlint: browsers stop it, and the service refuses every web site. So the
 * panel asks this site, which asks the service on its own machine and passes the answer on. Nothing is kept.
 *
 * In wp-config.php: POSTLINT_TOKEN_FILE (which `postlint serve` names in its first line) and, if they differ from what
 * stands here, POSTLINT_URL and POSTLINT_PROTOCOL.
 */

if (!defined('ABSPATH')) {
	exit;
}

const POSTLINT_LARGEST_DRAFT = 256 * 1024;

/** The address of the service; only one on this machine will do, so that no draft ever leaves it. */
function postlint_url() {
	$url = defined('POSTLINT_URL') ? POSTLINT_URL : 'http://127.0.0.1:7678';
	return preg_match('#^http://127\.0\.0\.1:\d{1,5}\z#', $url) ? $url : null;
}

function postlint_token() {
	$file = defined('POSTLINT_TOKEN_FILE') ? POSTLINT_TOKEN_FILE : '';
	return $file !== '' && is_readable($file) ? trim(file_get_contents($file)) : null;
}

/** Passes a draft on to the service, and its answer back. Every trouble is the same to the panel: it could not be checked. */
function postlint_check($request) {
	$text = (string) $request->get_param('text');
	$url = postlint_url();
	$token = postlint_token();
	if (strlen($text) > POSTLINT_LARGEST_DRAFT) {
		return new WP_Error('postlint_too_long', 'Dit bericht is te lang om na te lezen.', array('status' => 413));
	}
	if ($url === null || $token === null) {
		return new WP_Error('postlint_not_set_up', 'PostLinter is op deze site niet ingesteld.', array('status' => 503));
	}

	$draft = array('text' => $text, 'meta' => array('kanaal' => 'website', 'account' => 'school'));
	if (defined('POSTLINT_PROTOCOL')) {
		$draft['protocol'] = POSTLINT_PROTOCOL;
	}
	$answer = wp_remote_post($url . '/v1/check', array(
		'timeout' => 5,
		'redirection' => 0,
		'headers' => array('Authorization' => 'Bearer ' . $token, 'Content-Type' => 'application/json'),
		'body' => wp_json_encode($draft),
	));
	if (is_wp_error($answer) || wp_remote_retrieve_response_code($answer) !== 200) {
		return new WP_Error('postlint_unreachable', 'PostLinter antwoordt niet.', array('status' => 503));
	}
	return json_decode(wp_remote_retrieve_body($answer), true);
}

add_action('rest_api_init', function () {
	register_rest_route('postlint/v1', '/check', array(
		'methods' => 'POST',
		'callback' => 'postlint_check',
		'permission_callback' => function () {
			return current_user_can('edit_posts');
		},
		'args' => array('text' => array('type' => 'string', 'required' => true)),
	));
});

add_action('enqueue_block_editor_assets', function () {
	wp_enqueue_script('postlint-findings', plugins_url('findings.js', __FILE__), array(), '0.1.0', true);
	wp_enqueue_script('postlint-panel', plugins_url('panel.js', __FILE__), array(
		'postlint-findings', 'wp-api-fetch', 'wp-components', 'wp-data', 'wp-editor', 'wp-element', 'wp-plugins',
	), '0.1.0', true);
});
