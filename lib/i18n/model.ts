import type { ProviderId } from '@/lib/core/drafting/model/model-settings';
import type { ModelFault } from '@/lib/core/drafting/model/outcome';
import type { Language, Texts } from './language';

export interface ModelTexts {
  /** Why there is no draft by the model, and what to do. The built-in writer's is shown instead. */
  readonly faults: Readonly<Record<ModelFault, string>>;
  /** What to know of a provider before choosing it; a line to copy stands by itself. */
  readonly hints: Readonly<Record<ProviderId, readonly string[]>>;
  /** Said where the address is not on the Mainland. */
  readonly abroad: string;
  readonly consent: {
    /** `{destination}` is scheme, host and port. */
    readonly title: string;
    /** What goes out each time a draft is asked for. */
    readonly sent: readonly string[];
    readonly quotes: string;
    readonly unmasked: string;
    /** What never goes out. */
    readonly kept: string;
    readonly again: string;
    readonly agree: string;
  };
  readonly preview: string;
  readonly key: {
    readonly once: string;
    readonly sealed: string;
    readonly vault: string;
    readonly locked: string;
    readonly wrong: string;
    readonly forget: string;
  };
}

const TEXTS: Texts<ModelTexts> = {
  'zh-CN': {
    faults: {
      off: '模型起草没有开启。可在设置里开启，内置话术一直能用。',
      'not-agreed': '地址变了，请在设置里重新确认发送去向。',
      'no-key': '还没有密钥。请在设置里填写，或输入口令解锁。',
      unavailable: '浏览器自带的模型现在用不了，或不会写这种语言。请换一家模型。',
      'cors-or-permission':
        '还没有获准访问这个地址。请在设置里点“测试连接”并允许；本机模型请按提示放行浏览器扩展。',
      unreachable: '连不上这个地址。请检查网络和地址；用本机模型的话，看看它是否已启动。',
      'cut-off': '连接中途断了，请再试一次。',
      timeout: '等了太久没有写完。可以再试一次，或换一个更快的模型。',
      aborted: '已停止。',
      unauthorised: '密钥不对或没有权限。请到服务商后台核对密钥。',
      'no-credit': '账户余额或额度不足。请到服务商后台充值或查看额度。',
      'no-such-model': '没有这个模型，或地址不对。请在设置里重新选择模型。',
      'bad-request': '服务商不接受这个请求。请换一个模型，或核对地址。',
      'rate-limited': '请求太频繁，请过一会儿再试。',
      'server-error': '服务商出错了，请稍后再试。',
      'not-a-model': '这个地址打开的是网页，不是模型接口。请核对地址，通常以 /v1 结尾。',
      'too-long': '模型写个没完，已停止。请换一个模型。',
      empty: '模型什么也没写。请再试一次，或换一个不带“思考”的模型。',
      'not-json': '模型没有按要求的格式回答。请再试一次，或换一个模型。',
      'wrong-shape': '模型的回答不合要求。请再试一次，或换一个模型。',
      'wrong-language': '模型用错了语言。请再试一次，或换一个模型。',
      'refused-by-lints':
        '模型写的话不适合发给客户（比如擅自许诺、带金额或链接），没有采用。可以再试一次。',
    },
    hints: {
      deepseek: [],
      qwen: ['国际站账号请把地址里的 dashscope 改成 dashscope-intl。'],
      kimi: ['在 platform.moonshot.ai 注册的账号，地址用 https://api.moonshot.ai/v1。'],
      glm: [],
      doubao: ['模型一栏填方舟控制台里的模型名，或以 ep- 开头的接入点。'],
      minimax: ['要用按量付费的接口密钥，订阅套餐的密钥不通用。'],
      siliconflow: ['一个密钥可用多家模型，请从列表里选。'],
      tencent: ['请从列表里选模型。'],
      openai: [],
      azure: [
        '地址形如下面这行，把 RESOURCE 换成你的资源名；模型一栏填部署名。',
        'https://RESOURCE.openai.azure.com/openai/v1',
      ],
      openrouter: ['请从列表里选模型。'],
      ollama: [
        '启动 Ollama 之前先设置下面这个环境变量，不然它会拒绝浏览器扩展：',
        'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*',
      ],
      lmstudio: ['在 LM Studio 的开发者页面启动服务，并打开 CORS。'],
      custom: ['填 /chat/completions 前面的那段地址。只支持 https，本机可用 http。'],
      builtin: ['不联网，也不需要密钥。首次使用时浏览器可能要下载好几 GB 的模型。'],
    },
    abroad: '这个地址在境外。发送客户的个人信息属于出境，请先确认公司允许。',
    consent: {
      title: '开启后，每次点“用模型起草”，会向 {destination} 发送：',
      sent: [
        '这条消息的用途、语气、客户层级和变安静的原因',
        '你登记的事实：多久没说话、聊过的话题、买过的东西等',
        '可选优惠的编号和名称',
      ],
      quotes: '你为这次起草勾选的客户原话，每句最多 120 字（默认不发送）',
      unmasked: '你关闭了隐去：称呼、电话、地址等会照原样发送。',
      kept: '不会发送：聊天记录、没有勾选的原话、其他客户的任何信息。姓名、电话、证件号、地址等会先隐去，但难免有漏，发送前请看预览。',
      again: '如果回答不合用，会连同那次回答再问一次，不添加别的内容。',
      agree: '同意发送到 {destination}',
    },
    preview: '将发送给 {destination} 的内容，一字不差',
    key: {
      once: '仅这一次：关掉浏览器就忘掉',
      sealed: '用口令加密保存在这台电脑上，每次打开浏览器输入一次口令',
      vault: '用保护名字的口令加密保存，打开时一起打开',
      locked: '输入口令解锁密钥',
      wrong: '口令不对。忘了口令的话，请清除后重新填写密钥。',
      forget: '清除密钥',
    },
  },
  en: {
    faults: {
      off: 'Drafts by a model are switched off. Switch them on in the settings; the built-in drafts always work.',
      'not-agreed': 'The address has changed: confirm in the settings where drafts are sent.',
      'no-key': 'There is no key yet: enter it in the settings, or unlock it with your passphrase.',
      unavailable:
        'The browser’s own model is not ready or cannot write this language: choose another one.',
      'cors-or-permission':
        'This address is not allowed yet: press “Test connection” in the settings and allow it. A model on this computer has to let browser extensions in, see its hint.',
      unreachable:
        'This address cannot be reached: check the network and the address, and that a model on this computer is running.',
      'cut-off': 'The connection broke off: try again.',
      timeout: 'It took too long: try again, or choose a faster model.',
      aborted: 'Stopped.',
      unauthorised: 'The key is wrong or may not do this: check it with the provider.',
      'no-credit': 'The account has no credit or quota left: look at it with the provider.',
      'no-such-model':
        'There is no such model, or the address is wrong: choose the model again in the settings.',
      'bad-request':
        'The provider does not accept the request: choose another model, or check the address.',
      'rate-limited': 'Too many requests: try again in a while.',
      'server-error': 'The provider has a problem: try again later.',
      'not-a-model': 'This address shows a web page, not a model: check it, most end in /v1.',
      'too-long': 'The model would not stop writing and was cut off: choose another one.',
      empty: 'The model wrote nothing: try again, or choose one that does not “think”.',
      'not-json': 'The model did not keep to the form: try again, or choose another one.',
      'wrong-shape': 'The model’s answer does not fit: try again, or choose another one.',
      'wrong-language': 'The model wrote in another language: try again, or choose another one.',
      'refused-by-lints':
        'What the model wrote is not fit to be sent (a promise, an amount or a link of its own, for example) and was not used. You can try again.',
    },
    hints: {
      deepseek: [],
      qwen: ['International accounts: change dashscope in the address to dashscope-intl.'],
      kimi: ['Accounts of platform.moonshot.ai use the address https://api.moonshot.ai/v1.'],
      glm: [],
      doubao: ['Model is a name from the Ark console, or an endpoint that begins with ep-.'],
      minimax: ['Needs a pay-as-you-go API key; those of subscriptions do not work.'],
      siliconflow: ['One key for models of many vendors: choose from the list.'],
      tencent: ['Choose a model from the list.'],
      openai: [],
      azure: [
        'The address looks like this, with RESOURCE replaced by the name of yours; model is the name of the deployment.',
        'https://RESOURCE.openai.azure.com/openai/v1',
      ],
      openrouter: ['Choose a model from the list.'],
      ollama: [
        'Set this environment variable before Ollama starts, or it refuses browser extensions:',
        'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*',
      ],
      lmstudio: ['Start the server on LM Studio’s developer page and enable CORS.'],
      custom: ['The address in front of /chat/completions. Only https, or http on this computer.'],
      builtin: ['No network, no key. At first use the browser may download several gigabytes.'],
    },
    abroad:
      'This address is outside Mainland China. Sending customers’ personal data there is a cross-border transfer: make sure your company allows it.',
    consent: {
      title: 'Once on, each “Draft with the model” sends to {destination}:',
      sent: [
        'what the message is for, its tone, the customer’s tier and why they went quiet',
        'facts you recorded: how long they have been silent, topics, what they bought and so on',
        'ids and names of the offers to choose from',
      ],
      quotes: 'words of the customer you tick for this draft, 120 characters each (off by default)',
      unmasked: 'You switched masking off: names, phone numbers, addresses are sent as they are.',
      kept: 'Never sent: the chat, words you did not tick, anything about other customers. Names, phone and document numbers, addresses are masked first; something may slip through, so look at the preview.',
      again: 'If an answer is of no use it is sent back once with the reason, and nothing else.',
      agree: 'Agree to send to {destination}',
    },
    preview: 'This is sent to {destination}, word for word',
    key: {
      once: 'This time only: forgotten when the browser closes',
      sealed: 'Kept on this computer, encrypted with a passphrase asked once per browser start',
      vault: 'Encrypted under the passphrase that protects the names, and opened with them',
      locked: 'Enter the passphrase to unlock the key',
      wrong: 'Wrong passphrase. If you have lost it, remove the key and enter it again.',
      forget: 'Remove the key',
    },
  },
};

/** Words about drafts by a model in one language. */
export function modelTexts(language: Language): ModelTexts {
  return TEXTS[language];
}
