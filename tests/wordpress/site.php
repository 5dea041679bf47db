<?php
// As much of WordPress as the plugin uses, to try it without: reads a text from standard input, runs the route, and prints
// {"status", "data"}. The address and the file of the token come from the environment.
define('ABSPATH', __DIR__);
foreach (array('POSTLINT_URL', 'POSTLINT_TOKEN_FILE', 'POSTLINT_PROTOCOL') as $name) {
	if (getenv($name) !== false) {
		define($name, getenv($name));
	}
}
$routes = array();
class WP_Error {
	public $message;
	public $data;
	public function __construct($code, $message, $data) { $this->message = $message; $this->data = $data; }
}
class Request {
	private $text;
	public function __construct($text) { $this->text = $text; }
	public function get_param($name) { return $name === 'text' ? $this->text : null; }
}
function add_action($hook, $callback) { if ($hook === 'rest_api_init') { $callback(); } }
function register_rest_route($space, $path, $route) { global $routes; $routes[$space . $path] = $route; }
function current_user_can($right) { return $right === getenv('RIGHT'); }
function is_wp_error($thing) { return $thing instanceof WP_Error; }
function wp_json_encode($data) { return json_encode($data); }
function wp_remote_post($url, $options) {
	$lines = array();
	foreach ($options['headers'] as $name => $value) { $lines[] = "$name: $value"; }
	$context = stream_context_create(array('http' => array(
		'method' => 'POST', 'header' => $lines, 'content' => $options['body'], 'timeout' => $options['timeout'],
		'ignore_errors' => true, 'follow_location' => 0)));
	$body = @file_get_contents($url, false, $context);
	if ($body === false) { return new WP_Error('down', '', array()); }
	preg_match('#^HTTP/\S+ (\d+)#', $http_response_header[0], $match);
	return array('code' => (int) $match[1], 'body' => $body);
}
function wp_remote_retrieve_response_code($answer) { return $answer['code']; }
function wp_remote_retrieve_body($answer) { return $answer['body']; }

require __DIR__ . '/../../integrations/wordpress/postlint/postlint.php';
$route = $routes['postlint/v1/check'];
if (!$route['permission_callback']()) {
	echo json_encode(array('status' => 403));
	exit;
}
$answer = $route['callback'](new Request(stream_get_contents(STDIN)));
echo json_encode(is_wp_error($answer) ? array('status' => $answer->data['status'], 'message' => $answer->message) : array('status' => 200, 'data' => $answer));
