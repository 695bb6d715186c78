'use strict';

// shows the description of the gateway, or of the package that the address names; asks nothing of any other host
(async () => {
  const whole = '../openapi.json';
  const wanted = new URLSearchParams(location.search).get('package') || '';

  const read = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(address + ' gave ' + answer.status);
    }
    return answer.json();
  };

  const offer = (packages) => {
    const choice = document.getElementById('package');
    for (const one of packages) {
      choice.add(new Option('package ' + one.name, one.name, false, one.name === wanted));
    }
    choice.addEventListener('change', () => {
      location.search = choice.value ? '?package=' + encodeURIComponent(choice.value) : '';
    });
  };

  const show = (spec) => {
    SwaggerUIBundle({
      dom_id: '#description',
      spec,
      // answers and descriptions stay here: no validator is asked
      validatorUrl: null,
      deepLinking: true,
      docExpansion: wanted ? 'none' : 'list',
      defaultModelsExpandDepth: wanted ? 0 : -1,
      displayRequestDuration: true,
      persistAuthorization: false,
    });
  };

  try {
    const description = await read(whole);
    offer(description['x-osid-packages']);
    const known = description['x-osid-packages'].find((one) => one.name === wanted);
    if (known) {
      document.getElementById('document').href = known.url;
    }
    show(known ? await read(known.url) : description);
  } catch (failure) {
    document.getElementById('failure').hidden = false;
  }
})();
